import type { LaunchTemplate } from '@aws-sdk/client-ec2';
import type { Templates } from '../../../ports/environments.ts';
import { errorNames } from '../errors.ts';
import { isOurs, type Scope, templateName } from '../scope.ts';
import type { Services } from '../services.ts';

/** The launch template of one environment as a whole; one of its name without its tags is not ours. */
export class AwsTemplates implements Templates {
  readonly #ec2: Services['ec2'];
  readonly #scope: Scope;

  readonly #named: () => Promise<readonly LaunchTemplate[]>;

  /** `named`: those of its name; asked for by itself where nobody shares the answer. */
  constructor({ ec2 }: Services, scope: Scope, named?: () => Promise<readonly LaunchTemplate[]>) {
    this.#ec2 = ec2;
    this.#scope = scope;
    this.#named = named ?? (async () => await this.#ask());
  }

  async look(): Promise<boolean> {
    return (await this.#named()).some(({ Tags }) => isOurs(this.#scope, Tags));
  }

  async delete(): Promise<void> {
    if (!(await this.look())) return;
    const ec2 = await this.#ec2.change();
    try {
      await ec2.deleteLaunchTemplate({ LaunchTemplateName: templateName(this.#scope) });
    } catch (error) {
      if (!errorNames(error, 'InvalidLaunchTemplateName.NotFoundException')) throw error;
    }
  }

  async #ask(): Promise<readonly LaunchTemplate[]> {
    const ec2 = await this.#ec2.read();
    const Filters = [{ Name: 'launch-template-name', Values: [templateName(this.#scope)] }];
    return (await ec2.describeLaunchTemplates({ Filters })).LaunchTemplates ?? [];
  }
}
