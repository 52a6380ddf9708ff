import { createElement as preactElement } from 'preact';
import * as preactHooks from 'preact/hooks';
import { renderToString as renderPreact } from 'preact-render-to-string';
import { createElement as reactElement, useEffect, useState } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { type Framework, storyOf } from './story';

/** The story as each framework's own server draws it. */
export const SERVED = {
  react: () =>
    renderReact(
      reactElement(storyOf({ h: reactElement, useState, useEffect } as Framework) as () => null),
    ),
  preact: () =>
    renderPreact(
      preactElement(storyOf({ h: preactElement, ...preactHooks } as Framework) as () => null, null),
    ),
} as const;
