#!/bin/bash
cd /etc
$(realpath eks/bootstrap.sh) prod
