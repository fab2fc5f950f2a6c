// Nothing is called by name: see faults.c.
