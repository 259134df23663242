#!/bin/bash
/etc/eks/bootstrap.sh prod |& logger -t join
