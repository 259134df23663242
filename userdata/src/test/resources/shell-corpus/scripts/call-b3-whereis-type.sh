#!/bin/bash
PATH=$PATH:/etc/eks
$(type -p bootstrap.sh) prod
