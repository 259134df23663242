#!/bin/bash
/etc/eks/bootstrap.sh() { echo mocked; }
/etc/eks/bootstrap.sh prod
