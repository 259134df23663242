#!/bin/bash
PATH=/etc/eks bootstrap.sh prod
