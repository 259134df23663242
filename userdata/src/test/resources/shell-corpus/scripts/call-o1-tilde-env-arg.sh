#!/bin/bash
HOME=/etc/eks
env P=~/bootstrap.sh sh -c '"$P" prod'
