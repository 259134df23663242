#!/bin/bash
/etc/eks/../eks/./bootstrap.sh prod
