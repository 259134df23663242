#!/bin/bash
env -q /etc/eks/bootstrap.sh prod
