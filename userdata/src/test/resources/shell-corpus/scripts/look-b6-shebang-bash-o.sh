#!/bin/bash -opipefail
false | true || /etc/eks/bootstrap.sh prod
