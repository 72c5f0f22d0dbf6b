"""A stack that a change set makes, as `aws cloudformation deploy` has it, is made as any other; moto updates one that has no template yet, and
calls it complete whatever came."""

from __future__ import annotations

from moto.cloudformation.models import CloudFormationBackend


def mend_change_sets() -> None:
    execute = CloudFormationBackend.execute_change_set

    def execute_change_set(self: CloudFormationBackend, change_set_name: str, stack_name: str | None = None) -> None:
        found = [each for each in self.change_sets.values() if change_set_name in (each.change_set_id, each.change_set_name)]
        if not found or found[-1].change_set_type != "CREATE":
            return execute(self, change_set_name, stack_name)
        change_set = found[-1]
        stack = self.stacks[change_set.stack_id]
        stack.template = change_set.template
        stack._parse_template()
        stack.description = stack.template_dict.get("Description")
        stack.resource_map = stack._create_resource_map()
        stack.output_map = stack._create_output_map()
        stack._add_stack_event("CREATE_IN_PROGRESS", resource_status_reason="User Initiated")
        stack.create_resources()
        change_set.execution_status = "EXECUTE_COMPLETE"
        return None

    CloudFormationBackend.execute_change_set = execute_change_set  # type: ignore[method-assign]
