#!/bin/bash
printf '%s\n' '/etc/eks/bootstrap.sh prod' true | awk '!/bootstrap/' | bash
