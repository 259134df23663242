"""An AWS for one machine: moto, and what moto lacks to run a whole ``cdk deploy``.

Read in this order: ``server`` starts everything; ``patching`` is how moto is patched; ``cloudformation`` patches its
API and ``stacks`` carries out what it is asked for; ``models`` and ``custom_resources`` are the types moto lacks;
``functions`` and ``lambda_runtime`` run functions for real; ``eks`` and ``autoscaling`` launch nodes; ``repairs`` are
the small differences.
"""
