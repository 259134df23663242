#!/bin/bash
cd /etc/eks
"$PWD/bootstrap.sh" prod
