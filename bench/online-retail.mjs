import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const columns = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const size = { days: 305, lines: 541_909, products: 4_070, customers: 4_372 };

/** A small linear congruential generator (Numerical Recipes, 1992): the files need only be the same on every run. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Writes daily sales files of the shape and size of the UCI Online Retail data (Chen, 2015): 541,909 lines in 305
 * files, a quarter of them without a customer, a few cancellations.
 * @param {string} folder
 */
export async function writeOnlineRetailLike(folder) {
  await mkdir(folder, { recursive: true });
  const random = generator(20101201);
  const pick = (count) => Math.floor(random() * count);
  let invoice = 536_365;
  for (let day = 0; day < size.days; day += 1) {
    const date = new Date(Date.UTC(2010, 11, 1) + Math.floor(day * 1.22) * 86_400_000).toISOString().slice(0, 10);
    const lines = Math.floor((size.lines * (day + 1)) / size.days) - Math.floor((size.lines * day) / size.days);
    const text = [columns];
    let customer = '';
    for (let line = 0; line < lines; line += 1) {
      if (line % 21 === 0) {
        invoice += 1;
        customer = random() < 0.25 ? '' : `${12_346 + pick(size.customers)}.0`;
      }
      const cancelled = random() < 0.017;
      const product = pick(size.products);
      const quantity = (1 + pick(24)) * (cancelled ? -1 : 1);
      text.push(
        `${cancelled ? 'C' : ''}${invoice},${10_000 + product},"ARTICLE ${product}, BOXED",${quantity},` +
          `${date} ${8 + pick(10)}:26:00,${(0.4 + pick(1_200) / 100).toFixed(2)},${customer},United Kingdom`.replace(
            / (\d):/,
            ' 0$1:',
          ),
      );
    }
    await writeFile(join(folder, `${date}.csv`), `${text.join('\n')}\n`);
  }
}
