import type { Templates } from '../../../ports/environments.ts';
import { errorNames } from '../errors.ts';
import { isOurs, type Scope, templateName } from '../scope.ts';
import type { Services } from '../services.ts';

/** The launch template of one environment as a whole; one of its name without its tags is not ours. */
export class AwsTemplates implements Templates {
  readonly #ec2: Services['ec2'];
  readonly #scope: Scope;

  constructor({ ec2 }: Services, scope: Scope) {
    this.#ec2 = ec2;
    this.#scope = scope;
  }

  async look(): Promise<boolean> {
    const ec2 = await this.#ec2.read();
    const Filters = [{ Name: 'launch-template-name', Values: [templateName(this.#scope)] }];
    const { LaunchTemplates = [] } = await ec2.describeLaunchTemplates({ Filters });
    return LaunchTemplates.some(({ Tags }) => isOurs(this.#scope, Tags));
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
}
