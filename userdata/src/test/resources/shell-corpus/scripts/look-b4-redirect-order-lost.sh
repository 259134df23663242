#!/bin/bash
{ echo '/etc/eks/bootstrap.sh prod' >&2; } > /tmp/o 2>&1 | sh
