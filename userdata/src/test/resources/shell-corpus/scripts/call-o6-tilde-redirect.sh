#!/bin/bash
HOME=/etc/eks
sh < ~/bootstrap.sh
