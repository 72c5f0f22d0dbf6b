import type { Docker } from '../../ports/build.ts';
import { build } from './build.ts';
import { chooseBuilder, removeBuilder } from './builder.ts';
import { configure } from './config.ts';
import { copyOut } from './copy-out.ts';
import { removeTest, test } from './engine.ts';
import { load, pull } from './load.ts';

export const docker: Docker = { configure, chooseBuilder, removeBuilder, build, test, removeTest, load, pull, copyOut };
