#!/bin/bash
CMD="/etc/eks/bootstrap.sh prod"
"$CMD"
