#!/bin/bash
env PATH=/etc/eks:$PATH bootstrap.sh prod
