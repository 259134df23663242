#!/bin/bash
env -C /etc/eks ./bootstrap.sh prod
