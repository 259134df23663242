#!/bin/bash
{ echo /etc/eks/bootstrap.sh >&2; echo no; } > /dev/null 2>&1 | bash
