"""How stacks end when something in them fails: "ROLLBACK_COMPLETE: Successful removal of one or more stacks after a failed stack creation"; "DELETE_FAILED:
Unsuccessful deletion of one or more stacks" (Stack status codes)."""

from __future__ import annotations

from typing import Any

from moto.cloudformation.models import CloudFormationBackend, Stack


def mend_failures() -> None:
    create, delete, delete_stack = Stack.create_resources, Stack.delete, CloudFormationBackend.delete_stack
    outputs: Any = Stack.outputs

    def create_resources(self: Stack) -> None:
        try:
            create(self)
        except Exception as problem:
            self._add_stack_event("CREATE_FAILED", resource_status_reason=str(problem))
            try:
                self.resource_map.delete()
                self.status = "ROLLBACK_COMPLETE"
            except Exception as left:
                self.status = "ROLLBACK_FAILED"
                self._add_stack_event(self.status, resource_status_reason=str(left))

    def deleted(self: Stack) -> None:
        try:
            delete(self)
        except Exception as problem:
            self.status = "DELETE_FAILED"
            self._add_stack_event(self.status, resource_status_reason=str(problem))

    def delete_and_keep(self: CloudFormationBackend, name_or_stack_id: str) -> None:
        """moto forgets a stack by its name, what remains of it too."""
        delete_stack(self, name_or_stack_id)
        for number, stack in list(self.deleted_stacks.items()):
            if stack.status == "DELETE_FAILED":
                self.stacks[number] = self.deleted_stacks.pop(number)

    def told(self: Stack) -> Any:
        # moto finds out what an output says by making what it names.
        return None if self.status in ("ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "DELETE_FAILED") else outputs.fget(self)

    Stack.create_resources = create_resources  # type: ignore[method-assign]
    Stack.delete = deleted  # type: ignore[method-assign]
    Stack.outputs = property(told)  # type: ignore[assignment, method-assign]
    CloudFormationBackend.delete_stack = delete_and_keep  # type: ignore[method-assign]
