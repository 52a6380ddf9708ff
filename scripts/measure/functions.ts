import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A function of a source file; `lines` counts from its first to its last line, nested functions included. */
export interface MeasuredFunction {
  readonly file: string;
  /** Its own name or that of the variable, property or call it is given to. */
  readonly name: string;
  /** Declared by name; false for a callback written where it is passed. */
  readonly isDeclared: boolean;
  readonly line: number;
  readonly lines: number;
}

function declaredName(node: ts.FunctionLikeDeclaration): string | null {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (node.name) return node.name.getText();
  const { parent } = node;
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isNamed ? parent.name.getText() : null;
}

function callbackName({ parent }: ts.Node): string {
  return ts.isCallExpression(parent) ? `${parent.expression.getText()}(…)` : '(anonymous)';
}

/** `describe`, `it`, `test` and their forms: their callbacks are lists of tests, not functions to be kept short. */
function isTestBody(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isCallExpression(parent) && /^(describe|it|test)\b/.test(parent.expression.getText());
}

/** Every function with a body in a file, in order of appearance. */
export function functionsOf(file: string): MeasuredFunction[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ESNext,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: MeasuredFunction[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && !isTestBody(node)) {
      const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
      const line = lineAt(node.getStart());
      const declaration = node as ts.FunctionLikeDeclaration; // has a body
      const declared = declaredName(declaration);
      found.push({
        file,
        name: declared ?? callbackName(node),
        isDeclared: declared !== null,
        line,
        lines: lineAt(node.end) - line + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
