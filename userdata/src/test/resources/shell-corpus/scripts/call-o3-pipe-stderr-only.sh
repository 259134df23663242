#!/bin/bash
{ echo /etc/eks/bootstrap.sh >&2; echo no; } 2>&1 > /dev/null | bash
