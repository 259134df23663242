#!/bin/bash
declare 'c=(/etc/eks/bootstrap.sh)'
"$c" prod
