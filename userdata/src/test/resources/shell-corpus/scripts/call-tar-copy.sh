#!/bin/bash
tar -C /etc -cf - eks | tar -C /tmp -xf -
/tmp/eks/bootstrap.sh prod
