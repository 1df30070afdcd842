"""The parts of a night that the pipeline puts together: judging, versions, printing, the folder."""
