// Runs inside a test's page: the story in Preact, over the markup that its server has drawn.
import { createElement, hydrate } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Framework, storyOf } from './story';

const Story = storyOf({ h: createElement, useState, useEffect } as Framework);
const root = document.getElementById('app');
if (root) hydrate(createElement(Story as () => null, null), root);
