#!/bin/bash
env -S 'bash -c "/etc/eks/bootstrap.sh prod"'
