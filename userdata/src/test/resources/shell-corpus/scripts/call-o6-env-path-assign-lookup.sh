#!/bin/bash
env PATH=/etc/eks:/bin bootstrap.sh prod
