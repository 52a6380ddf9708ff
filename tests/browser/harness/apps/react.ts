// Runs inside a test's page: the story in React, over the markup that its server has drawn.
import { createElement, StrictMode, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { type Framework, storyOf } from './story';

const Story = storyOf({ h: createElement, useState, useEffect } as Framework);
const root = document.getElementById('app');
if (root) {
  hydrateRoot(root, createElement(StrictMode, null, createElement(Story as () => null)), {
    onRecoverableError: (error) => console.error(error),
  });
}
