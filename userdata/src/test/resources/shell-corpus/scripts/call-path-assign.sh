#!/bin/bash
PATH=/etc/eks:$PATH bootstrap.sh prefixed || { export PATH=$PATH:/etc/eks; bootstrap.sh exported; }
