import { describe, expect, inject, it } from 'vitest';
import { findEquations } from '../../handbook/equations.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { loadHandbook } from '../../site/content/load-handbook.ts';
import { exercisesOfConcept, exercisesOfDrill } from './compile.ts';
import { drawExercise } from './draw.ts';
import { toleranceOf, writeFigure } from './measure.ts';
import { judge } from './verdict.ts';

const { handbook } = await loadHandbook();
if (!handbook) throw new Error('The content has errors.');
const { concepts, drills }: Handbook = handbook;
const compiled = [...concepts.map(exercisesOfConcept), ...drills.map(exercisesOfDrill)];
const recipes = compiled.flatMap((one) => one.recipes);
const seeds = Array.from({ length: inject('thorough') ? 27 : 2 }, (_, index) => index * 7919 + 11);
const drawn = recipes.flatMap((recipe) => seeds.map((seed) => ({ recipe, exercise: drawExercise(recipe, seed) })));

describe('the exercises of the handbook, drawn again and again', () => {
  it('have each one right answer, as the evaluator of the build finds it too', () => {
    if (inject('thorough')) expect(drawn.length).toBeGreaterThanOrEqual(10_000);
    const wrong = drawn.flatMap(({ recipe, exercise }) =>
      exercise.working.slice(recipe.formula === null ? 0 : 1).filter((line) => {
        const [equation, ...others] = findEquations(line);
        return equation?.readable !== true || equation.actual !== null || others.length > 0;
      }),
    );
    expect(wrong).toEqual([]);
    for (const { exercise } of drawn) {
      const answer = writeFigure(exercise.answer, exercise.measure);
      expect(exercise.working.at(-1), exercise.id).toContain(answer.replaceAll(' ', '\u00a0'));
      expect(judge(exercise, answer), `${exercise.id}, ${exercise.seed}: ${answer}`).toEqual({ kind: 'right' });
    }
  });

  it('have no mistake whose number is the right one, or another mistake’s', () => {
    const close = drawn.filter(({ exercise: { answer, measure, mistakes } }) => {
      const values = [answer, ...mistakes.map(({ value }) => value)];
      return values.some((value, at) =>
        values.slice(0, at).some((other) => Math.abs(value - other) <= 3 * toleranceOf(measure)),
      );
    });
    expect(close.map(({ exercise }) => exercise.id)).toEqual([]);
  });

  it('know a mistake when its number is typed', () => {
    for (const { exercise } of drawn)
      for (const { kind, value } of exercise.mistakes) {
        const typed = writeFigure(value, { ...exercise.measure, decimals: exercise.measure.decimals + 2 });
        const said = judge(exercise, typed);
        // A mistake whose number is the answer with another point is told as that.
        expect(['mistake', 'other-unit'], `${exercise.id}: ${kind} ${typed}`).toContain(said.kind);
        if (said.kind === 'mistake') expect(said.mistake).toBe(kind);
      }
  });

  it('never have a case that cannot be', () => {
    for (const { recipe, exercise } of drawn) {
      if (recipe.isShare) expect(exercise.answer > 0 && exercise.answer < 1, exercise.id).toBe(true);
      expect(Math.abs(exercise.answer), exercise.id).toBeGreaterThan(toleranceOf(exercise.measure));
    }
  });
});

it('formulae that give no exercise are these, each for its reason', () => {
  const without = compiled.flatMap((one) => one.without).filter(({ id }) => id.startsWith('concepts/'));
  const measured = concepts.flatMap(({ definitions }) => definitions.filter(({ parts }) => parts.ranges.length > 0));
  expect(without.map(({ id, reason }) => `${id}: ${reason}`)).toMatchInlineSnapshot(`
    [
      "concepts/dock-to-stock-time#stock-manager: no ranges",
      "concepts/dock-to-stock-time#warehouse-manager: nothing is computed",
      "concepts/repair-turnaround-time#sales-support-associate: no ranges",
      "concepts/runner-response-time#stock-runner: no ranges",
      "concepts/runner-response-time#stock-manager: no ranges",
      "concepts/safety-stock#merchandise-planner: no ranges",
      "concepts/safety-stock#inventory-manager: no range for every term of “safety stock = service factor × standard deviation of demand × √lead time (lead time fixed)”",
      "concepts/safety-stock#supply-chain-manager: no range for every term of “safety stock = service factor × standard deviation of demand × √lead time (lead time fixed)”",
      "concepts/volumetric-weight#logistics-coordinator: no range for every term of “volumetric weight = length × width × height ÷ divisor”",
    ]
  `);
  expect(recipes.filter(({ kind }) => kind === 'formula').length).toBeGreaterThan(measured.length * 0.9);
});
