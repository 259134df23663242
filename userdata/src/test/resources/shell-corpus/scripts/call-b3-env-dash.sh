#!/bin/bash
env - /etc/eks/bootstrap.sh prod
