#!/bin/bash
/bin/true > /nowhere/file
/etc/eks/bootstrap.sh prod
