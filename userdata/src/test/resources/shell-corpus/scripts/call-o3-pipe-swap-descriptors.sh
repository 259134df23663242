#!/bin/bash
{ echo exit; echo /etc/eks/bootstrap.sh >&2; } 3>&1 1>&2 2>&3 3>&- | bash
