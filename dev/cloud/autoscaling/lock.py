"""One lock for all groups: requests and the reconcile loop never see each other's half-done work."""

from __future__ import annotations

import threading

# Re-entrant, because operations call each other (an update sets the desired capacity, a schedule updates the group).
# Nothing here may be called while moto's EC2 or balancer code holds a lock of its own: we call them, never they us.
GROUPS = threading.RLock()
