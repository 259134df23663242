#!/bin/bash
echo '#/etc/eks/bootstrap.sh prod' | cut -c2- | sh
