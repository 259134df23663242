"""An AWS for one machine: moto, and what moto lacks to run a whole ``cdk deploy``.

Read in this order: ``server`` starts everything; ``cloudformation`` carries out stacks; ``functions`` and
``lambda_runtime`` run functions for real; ``eks`` launches nodes; ``repairs`` corrects moto, one function a repair.
"""
