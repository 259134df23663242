#!/bin/bash
env -i /etc/eks/bootstrap.sh prod
