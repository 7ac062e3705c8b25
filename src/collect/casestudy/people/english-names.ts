import { words, type NameLists } from './name-lists';

/** Common British names by generation (birth years in `nameLists.ts`). Our own list. */
export const englishNames: NameLists = {
  female: [
    words(`Margaret Jean Mary Joan Patricia Sheila Barbara Doreen June Shirley Dorothy Joyce Maureen Elizabeth Audrey
      Brenda Kathleen Sylvia Eileen Pamela Betty Beryl Ann Irene`),
    words(`Susan Julie Karen Jacqueline Deborah Tracey Jane Helen Diane Sharon Tracy Angela Sarah Alison Caroline Amanda
      Sandra Linda Catherine Lesley Joanne Nicola Wendy Lorraine`),
    words(`Claire Laura Emma Rebecca Gemma Rachel Kelly Victoria Katherine Lisa Danielle Natalie Jennifer Hannah Amy
      Samantha Charlotte Leanne Stephanie Lauren Stacey Hayley Aisha Kirsty`),
    words(`Chloe Emily Megan Jessica Olivia Sophie Georgia Ellie Lucy Grace Bethany Holly Ella Molly Abigail Amelia Freya
      Ruby Erin Isabelle Zara Phoebe Poppy Imogen`),
  ],
  male: [
    words(`John Ronald Kenneth Brian Derek Peter Roy Raymond Donald Dennis Alan George Gordon Norman Frank Michael
      Eric Leslie Geoffrey Trevor Keith Terence Arthur Harold`),
    words(`David Paul Andrew Mark Ian Gary Stephen Kevin Robert Philip Nigel Graham Martin Neil Simon Colin Steven
      Anthony Jeremy Adrian Stuart Timothy Carl Duncan`),
    words(`Christopher James Matthew Daniel Richard Lee Craig Adam Gareth Jonathan Ben Thomas Michael Luke Ryan Scott
      Robert Darren Gavin Imran Nathan Marcus Joseph Alistair`),
    words(`Jack Joshua Callum Harry Liam Connor Lewis Oliver Charlie William Jake George Mohammed Alfie Ethan Samuel
      Cameron Max Dylan Reece Owen Kieran Archie Rhys`),
  ],
  family: words(`Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White
    Roberts Green Hall Wood Jackson Clarke Patel Khan Lewis James Phillips Mason Mitchell Rose Davis Rodgers Cox
    Harris Hill Campbell Cooper Morris Ward Moore Clark Lee King Baker Harrison Morgan Allen Scott Hughes Edwards
    Watson Turner Martin Parker Cook Bennett Bailey Collins Ellis Murphy Miller Begum Richardson Ali Bell Gray Webb
    Shaw Chapman Richards Adams Rogers Graham Stewart Murray Russell Simpson Marshall Kelly Palmer Holmes Mills
    Reynolds Stevens Hunt Barnes Knight Lloyd Fisher Butler Gibson Matthews Barker Powell Dixon Fox Payne Wells Owen
    Singh Hussain Pearson Thomson Hamilton Anderson MacDonald Fraser Reid Ross Young Paterson Kerr Ferguson Wallace
    Burns Duncan Sinclair Cunningham Sutherland Crawford Fletcher Dawson Armstrong Lawrence Carter Booth Brooks
    Saunders Day Walsh West Jordan Nicholson Perry Poole Atkinson Barrett Hart Newman Kaur Andrews Hayes Walton
    Okafor Chowdhury Nowak`),
};
