import { createHash } from 'node:crypto';
import type { LaunchTemplate, LaunchTemplateVersion } from '@aws-sdk/client-ec2';
import type { Spec } from '../../../core/release/spec.ts';
import { Denied } from '../../../ports/rollout.ts';
import { errorNames } from '../errors.ts';
import { pages } from '../pages.ts';
import { isOurs, moreTags, type Scope, scopeTags, templateName } from '../scope.ts';
import type { Services } from '../services.ts';
import { templateData } from './template-data.ts';

/** The launch template of one app in one environment; each release is one version, whose description is its id. */
export class Template {
  readonly #ec2: Services['ec2'];
  readonly #scope: Scope;
  readonly name: string;

  constructor({ ec2 }: Services, scope: Scope) {
    this.#ec2 = ec2;
    this.#scope = scope;
    this.name = templateName(scope);
  }

  /** The first version that was made for this release: a second one, made by a lost race, is never used. */
  async version(release: string): Promise<LaunchTemplateVersion | undefined> {
    if ((await this.#find()) === undefined) return undefined;
    return (await this.#versions())
      .filter(({ VersionDescription }) => VersionDescription === release)
      .sort((a, b) => Number(a.VersionNumber) - Number(b.VersionNumber))[0];
  }

  /** `attempt`: what tells this attempt from any other, also from one of the same number of an environment that was made anew. */
  async make(spec: Spec, attempt: string): Promise<void> {
    const found = await this.#find();
    const ec2 = await this.#ec2.change();
    // AWS remembers a token longer than what was made by it: a version that was deleted comes back only by another one.
    const seed = `${this.name} ${spec.release} for attempt ${attempt}`;
    const version = {
      LaunchTemplateName: this.name,
      VersionDescription: spec.release,
      LaunchTemplateData: templateData(spec),
      ClientToken: createHash('sha256').update(seed).digest('hex'),
    };
    if (found) {
      await ec2.createLaunchTemplateVersion(version);
      return;
    }
    const tags = [
      { ResourceType: 'launch-template' as const, Tags: [...scopeTags(this.#scope), ...moreTags(this.#scope)] },
    ];
    try {
      await ec2.createLaunchTemplate({ ...version, TagSpecifications: tags });
    } catch (error) {
      // The next look shows whose it is.
      if (!errorNames(error, 'InvalidLaunchTemplateName.AlreadyExistsException')) throw error;
    }
  }

  /** Deletes all versions that were made for this release; the template itself goes with its last one. */
  async delete(release: string): Promise<void> {
    const found = await this.#find();
    if (found === undefined) return;
    const LaunchTemplateName = this.name;
    const all = await this.#versions();
    const others = all.filter(({ VersionDescription }) => VersionDescription !== release);
    const Versions = all.filter((each) => !others.includes(each)).map(({ VersionNumber }) => String(VersionNumber));
    if (Versions.length === 0) return;
    const change = await this.#ec2.change();
    const newest = others.map(({ VersionNumber = 0 }) => VersionNumber).sort((a, b) => b - a)[0];
    if (newest === undefined) {
      await change.deleteLaunchTemplate({ LaunchTemplateName });
      return;
    }
    // AWS never deletes the default version; nothing of ours goes by it.
    if (Versions.includes(String(found.DefaultVersionNumber))) {
      await change.modifyLaunchTemplate({ LaunchTemplateName, DefaultVersion: String(newest) });
    }
    // A version that is gone already is told in the answer, not thrown.
    await change.deleteLaunchTemplateVersions({ LaunchTemplateName, Versions });
  }

  async #versions(): Promise<readonly LaunchTemplateVersion[]> {
    const ec2 = await this.#ec2.read();
    return await pages(
      (NextToken) => ec2.describeLaunchTemplateVersions({ LaunchTemplateName: this.name, NextToken }),
      (page) => page.NextToken,
      (page) => page.LaunchTemplateVersions,
    );
  }

  async #find(): Promise<LaunchTemplate | undefined> {
    const ec2 = await this.#ec2.read();
    const Filters = [{ Name: 'launch-template-name', Values: [this.name] }];
    const { LaunchTemplates = [] } = await ec2.describeLaunchTemplates({ Filters });
    const found = LaunchTemplates[0];
    if (found && !isOurs(this.#scope, found.Tags)) {
      throw new Denied(
        `the launch template ${this.name} exists but has not the tags of this app and environment; ` +
          'rename it, or give the app another name',
      );
    }
    return found;
  }
}
