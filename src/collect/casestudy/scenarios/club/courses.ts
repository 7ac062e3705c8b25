import { categorical, chance, cumulative, type Uniform } from '../../random';
import { categories, courses, type Course } from './catalogue';
import { schoolAge, type Child, type Traits } from './household';
import type { Enrolment, Life } from './life';
import type { Term } from './school-calendar';
import { groupOf, meetsAt, type Group } from './staff';
import type { World } from './world';

/** Whether any course is for a child of that age: those who are too old have grown out of the club. */
export function isOfAge(child: Child, term: Term): boolean {
  const age = schoolAge(child, term.schoolYear);
  return courses.some(({ ages }) => age >= ages[0] && age <= ages[1]);
}

const fits = (course: Course, child: Child, term: Term): boolean => {
  const age = schoolAge(child, term.schoolYear);
  return age >= course.ages[0] && age <= course.ages[1];
};

/** What a child took when it was last enrolled. */
export function lastGroups({ enrolments }: Life, child: number): readonly Group[] {
  const own = enrolments.filter((enrolment) => enrolment.child === child && enrolment.status === 'enrolled');
  const last = own.at(-1)?.term.key;
  return own.filter(({ term }) => term.key === last).map(({ group }) => group);
}

/** A course already completed is taken again now and then. */
const again = 0.25;

/** How much of a change of course a year is: a child goes on in its field rather than into another. */
const sameField = 2;

function chooseCourse(
  child: Child,
  term: Term,
  taken: readonly Enrolment[],
  excluded: readonly Course[],
  uniform: Uniform,
): Course | undefined {
  const weights = courses.map((course) => {
    const elsewhere = excluded.some(({ category }) => category === course.category);
    if (elsewhere || !fits(course, child, term)) return 0;
    const interest = child.interests[categories.indexOf(course.category)] ?? 0;
    const known = taken.some(({ group }) => group.course === course) ? again : 1;
    const field = taken.some(({ group }) => group.course.category === course.category) ? sameField : 1;
    return course.weight * (0.05 + interest) * known * field;
  });
  const choice = categorical(uniform, cumulative(weights));
  return (weights[choice] ?? 0) > 0 ? courses[choice] : undefined;
}

/**
 * The groups that a child joins in a term: those of the term before while the school year lasts, new ones in September
 * or when it changes course.
 */
export function chooseGroups(world: World, life: Life, index: number, term: Term, uniform: Uniform): Group[] {
  const child = life.traits.children[index];
  if (child === undefined) return [];
  const before = life.enrolments.filter((enrolment) => enrolment.child === index && enrolment.status === 'enrolled');
  const changes = chance(uniform, world.values.courseChange);
  const lastYear = before.at(-1)?.term.schoolYear;
  if (lastYear === term.schoolYear && !changes) return [...lastGroups(life, index)];
  return newGroups(world, life.traits, child, term, before, uniform);
}

function newGroups(
  { locale }: World,
  { team }: Traits,
  child: Child,
  term: Term,
  before: readonly Enrolment[],
  uniform: Uniform,
): Group[] {
  const groups: Group[] = [];
  for (let place = 0; place < (child.takesTwoCourses ? 2 : 1); place++) {
    const choice = chooseCourse(
      child,
      term,
      before,
      groups.map(({ course }) => course),
      uniform,
    );
    const shift = uniform();
    if (choice === undefined) continue;
    // A second course must not meet at the same hour as the first.
    const { slots } = choice;
    const first = Math.floor(shift * slots.length);
    const free = slots
      .map((_, later) => groupOf(choice, (first + later) % slots.length, team, locale))
      .find(({ slot }) => !groups.some((group) => meetsAt(group, slot)));
    if (free) groups.push(free);
  }
  return groups;
}
