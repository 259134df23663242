#!/bin/bash
PATH=$PATH:/etc/eks
$(which bootstrap.sh) prod
