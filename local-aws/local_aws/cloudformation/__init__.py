"""CloudFormation: stacks carried out resource by resource over the public APIs of the other services.

``template`` reads, ``intrinsics`` resolves, ``stack`` remembers, ``operations`` acts, ``api`` answers.
"""
