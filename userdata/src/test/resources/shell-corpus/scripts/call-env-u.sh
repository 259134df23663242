#!/bin/bash
env -u HOME -- /etc/eks/bootstrap.sh prod
