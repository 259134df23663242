#!/bin/bash
read -r CMD REST <<< "/etc/eks/bootstrap.sh prod"
$CMD $REST
