#!/bin/bash
env J=/etc/eks/bootstrap.sh bash -c '$J prod'
