"""The parts of a run that the pipeline puts together."""
