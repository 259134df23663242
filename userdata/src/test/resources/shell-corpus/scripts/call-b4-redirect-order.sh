#!/bin/bash
{ echo '/etc/eks/bootstrap.sh prod' >&2; } 2>&1 > /tmp/o | sh
