"""Pages: what each record's page holds, before any theme is put around it."""
